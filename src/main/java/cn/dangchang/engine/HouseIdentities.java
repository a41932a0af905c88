package cn.dangchang.engine;

import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.db.DbGroupQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.identity.db.DbTenantQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbUserQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TenantEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's view of the people of the house: users are accounts, groups are roles, tenants are agencies. It finds one person at a time and lists nobody, since
 * the engine knows no agencies; nothing can be changed here, and passwords are checked at the door only.
 */
class HouseIdentities extends DbReadOnlyIdentityServiceProvider {
    private final People people;
    private final Units units;

    HouseIdentities(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    @Override
    public UserEntity findUserById(String account) {
        return person(account).map(HouseIdentities::user).orElse(null);
    }

    @Override
    public List<User> findUserByQueryCriteria(DbUserQueryImpl query) {
        return Stream.of(Optional.ofNullable(query.getId())).flatMap(Optional::stream).map(this::findUserById).filter(Objects::nonNull)
                .map(User.class::cast).toList();
    }

    @Override
    public long findUserCountByQueryCriteria(DbUserQueryImpl query) {
        return findUserByQueryCriteria(query).size();
    }

    @Override
    public GroupEntity findGroupById(String key) {
        return Stream.of(Role.values()).filter(role -> role.key().equals(key)).map(HouseIdentities::group).findFirst().orElse(null);
    }

    @Override
    public List<Group> findGroupByQueryCriteria(DbGroupQueryImpl query) {
        var roles = query.getUserId() == null ? Stream.of(Role.values()) : person(query.getUserId()).stream().flatMap(each -> each.roles().stream());
        return roles.filter(role -> query.getId() == null || role.key().equals(query.getId())).map(HouseIdentities::group).map(Group.class::cast).toList();
    }

    @Override
    public long findGroupCountByQueryCriteria(DbGroupQueryImpl query) {
        return findGroupByQueryCriteria(query).size();
    }

    /** Who watches the engine does so for the own agency; what others see is narrowed task by task before, and a matter may be another agency's. */
    @Override
    public List<Tenant> findTenantByQueryCriteria(DbTenantQueryImpl query) {
        var watched = query.getUserId() == null ? Optional.<Person>empty() : person(query.getUserId()).filter(each -> each.is(Role.ADMIN));
        return watched.map(each -> Stream.of(each.agency())).orElseGet(() -> units.agencies().stream().map(Units.Agency::id))
                .map(agency -> (Tenant) new TenantEntity(agency.value())).toList();
    }

    @Override
    public long findTenantCountByQueryCriteria(DbTenantQueryImpl query) {
        return findTenantByQueryCriteria(query).size();
    }

    @Override
    public boolean checkPassword(String account, String password) {
        return false;
    }

    private Optional<Person> person(String account) {
        try {
            return people.find(new PersonId(account)).filter(Person::active);
        } catch (IllegalArgumentException noAccountName) {
            return Optional.empty();
        }
    }

    private static UserEntity user(Person person) {
        var user = new UserEntity(person.id().value());
        user.setFirstName(person.name());
        user.setLastName("");
        return user;
    }

    private static GroupEntity group(Role role) {
        var group = new GroupEntity(role.key());
        group.setName(role.key());
        group.setType("role");
        return group;
    }
}
