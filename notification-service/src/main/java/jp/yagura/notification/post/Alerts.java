package jp.yagura.notification.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yagura.kit.paging.Cursor;
import jp.yagura.notification.AlertId;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Alerts implements PanacheRepositoryBase<Alert, AlertId> {

  /** For a change: sender and people may want the same row at once. */
  Optional<Alert> locked(AlertId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** One row more than fits the page, newest first. */
  List<Alert> page(AlertFilter filter, @Nullable Cursor after, int limit) {
    StringBuilder where = new StringBuilder("1 = 1");
    Map<String, Object> values = new HashMap<>();
    if (filter.incidentId() != null) {
      where.append(" and incidentId = :incident");
      values.put("incident", filter.incidentId());
    }
    if (filter.state() != null) {
      where.append(" and state = :state");
      values.put("state", filter.state());
    }
    if (filter.recipient() != null) {
      where.append(
          " and (lower(to.recipient) like :who escape '!' or to.address like :who escape '!')");
      values.put("who", "%" + filter.recipient().replaceAll("[!%_]", "!$0") + "%");
    }
    if (after != null) {
      where.append(" and (plannedAt < :at or (plannedAt = :at and id.value < :id))");
      values.put("at", after.at());
      values.put("id", after.id());
    }
    return find(where + " order by plannedAt desc, id.value desc", values).range(0, limit).list();
  }

  /** Whether the same was told at that address already. */
  boolean toldAt(AlertId id, String address) {
    return count(
            "from Alert other, Alert self where self.id = ?1 and other.incidentId = self.incidentId"
                + " and other.kind = self.kind and other.occasion = self.occasion"
                + " and other.to.channel = self.to.channel and other.to.address = ?2",
            id,
            address)
        > 0;
  }
}
