package cn.dangchang.penalty.domain.decision;

import org.springframework.data.jpa.repository.JpaRepository;

/** What follows decisions, one a case. */
interface Aftermaths extends JpaRepository<Aftermath, String> {
}
