package cn.dangchang.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The office's own Ed25519 key for seals, made at first start and kept outside the database. */
@Component
class SealKey {
    private static final String ALGORITHM = "Ed25519";

    private final Path directory;

    SealKey(@Value("${dangchang.data-dir:data}") Path directory) {
        this.directory = directory.resolve("audit");
    }

    /** Every seal is also noted here, outside the database, so that a truncated table of seals shows. */
    Path journal() {
        return directory.resolve("seals.log");
    }

    String sign(String text) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    boolean signed(String text, String signed) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(pair().getPublic());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private synchronized KeyPair pair() throws GeneralSecurityException {
        var secret = directory.resolve("seal.key");
        var open = directory.resolve("seal.pub");
        try {
            if (!Files.exists(secret)) {
                Files.createDirectories(directory);
                var made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.write(secret, Base64.getEncoder().encode(made.getPrivate().getEncoded()));
                Files.write(open, Base64.getEncoder().encode(made.getPublic().getEncoded()));
            }
            var factory = KeyFactory.getInstance(ALGORITHM);
            return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Files.readAllBytes(open)))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(Files.readAllBytes(secret)))));
        } catch (IOException fault) {
            throw new UncheckedIOException("the key for audit seals cannot be read", fault);
        }
    }
}
