package jp.yagura.account.register;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.yagura.account.register.list.AccountFilter;
import jp.yagura.account.register.list.AccountSort;
import jp.yagura.account.register.list.ListCursor;
import jp.yagura.profile.Handle;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, AccountId> {
  private static final String TEXT =
      """
      and (handleKey like :q escape '!' or lower(displayName) like :q escape '!'
           or lower(operatingDivision) like :q escape '!' or lower(url) like :q escape '!')\
      """;

  /** The account, held until the transaction ends. */
  Optional<Account> hold(AccountId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  List<Account> page(
      AccountFilter filter, AccountSort sort, @Nullable ListCursor after, int limit) {
    return find(filter, sort, after).range(0, limit).list();
  }

  /** How many accounts stand how, in the whole register. */
  Map<AccountState, Long> standing() {
    Map<AccountState, Long> counts = new EnumMap<>(AccountState.class);
    for (Object[] row :
        getEntityManager()
            .createQuery(
                "select standing.state, count(*) from Account group by standing.state",
                Object[].class)
            .getResultList()) {
      counts.put((AccountState) row[0], (Long) row[1]);
    }
    return counts;
  }

  List<String> divisions() {
    return find("select distinct operatingDivision from Account order by operatingDivision")
        .project(String.class)
        .list();
  }

  long count(AccountFilter filter) {
    return find(filter, AccountSort.REGISTERED, null).count();
  }

  private PanacheQuery<Account> find(
      AccountFilter filter, AccountSort sort, @Nullable ListCursor after) {
    Parameters values = new Parameters();
    StringBuilder query = new StringBuilder(narrowed(filter, values));
    if (after != null) {
      query.append(
          " and (%1$s %2$s :at or (%1$s = :at and id.value > :id))"
              .formatted(sort.column(), sort.beyond()));
      values.and("at", after.compared()).and("id", after.id());
    }
    String order = " order by %s %s, id.value".formatted(sort.column(), sort.direction());
    return find(query + order, values);
  }

  private static String narrowed(AccountFilter filter, Parameters values) {
    StringBuilder query = new StringBuilder("1 = 1");
    if (filter.platform() != null) {
      query.append(" and platform = :platform");
      values.and("platform", filter.platform());
    }
    if (filter.state() != null) {
      query.append(" and standing.state = :state");
      values.and("state", filter.state());
    }
    if (filter.division() != null) {
      query.append(" and operatingDivision = :division");
      values.and("division", filter.division());
    }
    if (filter.q() != null) {
      query.append(TEXT);
      values.and("q", "%" + escaped(Handle.of(filter.q()).key()) + "%");
    }
    return query.toString();
  }

  private static String escaped(String text) {
    return text.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
