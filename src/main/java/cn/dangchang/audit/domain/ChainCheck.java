package cn.dangchang.audit.domain;

import cn.dangchang.audit.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Recomputes the chains while their entries pass by, ordered by chain and position, each beside its chain's head. */
class ChainCheck implements RowCallbackHandler {
    private static final int ENOUGH = 100;

    private final List<String> faults = new ArrayList<>();
    private Chain chain;
    private String hash;
    private long position;
    private long headPosition;
    private String headHash;
    private long chains;
    private long entries;

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var next = new Chain(row.getString("kind"), row.getString("key"));
        if (!next.equals(chain)) {
            endOfChain();
            chain = next;
            hash = Canonical.GENESIS;
            position = 0;
            headPosition = row.getLong("head_position");
            headHash = row.getString("head_hash");
            chains++;
        }
        entries++;
        long found = row.getLong("position");
        if (found != position + 1) {
            fault("entries missing before position " + found);
        }
        var stored = row.getString("hash");
        var body = Canonical.body(chain, HashChainedTrail.at(row), row.getString("person"), row.getString("action"), row.getString("facts"));
        if (!Canonical.hash(hash, found, body).equals(stored)) {
            fault("entry " + found + " was changed");
        }
        hash = stored;
        position = found;
    }

    /** To be called after the last row too. */
    void endOfChain() {
        if (chain != null && (headHash == null || position != headPosition || !hash.equals(headHash))) {
            fault("ends at " + position + ", its head says " + headPosition);
        }
    }

    private void fault(String text) {
        if (faults.size() < ENOUGH) {
            faults.add(chain.kind() + ":" + chain.key() + ": " + text);
        }
    }

    long chains() {
        return chains;
    }

    long entries() {
        return entries;
    }

    List<String> faults() {
        return faults;
    }
}
