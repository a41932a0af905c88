package cn.dangchang.penalty.domain.review;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The legal reviews, one for each time a case was sent. */
interface LegalReviews extends JpaRepository<LegalReview, UUID> {
    @Query("select r from LegalReview r where r.number = ?1 order by r.round desc")
    List<LegalReview> of(String number);

    Optional<LegalReview> findFirstByNumberOrderByRoundDesc(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from LegalReview r where r.number = ?1 and r.round = (select max(o.round) from LegalReview o where o.number = ?1)")
    Optional<LegalReview> lockNewest(String number);

    /** Nobody else changes the case, or opens a review of it, until the transaction ends. */
    @Query(value = "select number from penalty.penalty_case where number = ?1 for update", nativeQuery = true)
    Optional<String> holdCase(String number);

    /** @return whoever decided a review of the case. */
    @Query("select r.reviewer from LegalReview r where r.number = ?1 and r.outcome is not null")
    Set<String> reviewers(String number);

    /** One distribution at a time in an agency, so that two at once do not go to the same person. */
    @Query(value = "select cast(pg_advisory_xact_lock(hashtext('legal-review:' || ?1)) as text)", nativeQuery = true)
    Object holdDistribution(String agency);

    @Query("select count(r) from LegalReview r where r.reviewer = ?1 and r.outcome is null")
    int openOf(String reviewer);

    @Query("select count(r) from LegalReview r where r.reviewer = ?1 and r.distributedAt >= ?2")
    int givenSince(String reviewer, Instant since);

    @Query("select max(r.distributedAt) from LegalReview r where r.reviewer = ?1")
    Instant lastGiven(String reviewer);
}
