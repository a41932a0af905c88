package cn.dangchang.organisation.domain;

import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<PersonAccount, String> {
    boolean existsByCertificatesNumberAndAccountNot(String number, String account);
}
