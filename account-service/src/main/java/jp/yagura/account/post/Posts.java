package jp.yagura.account.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, PostId> {

  /** The post, held until the transaction ends. */
  Optional<Post> hold(PostId id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that the head has not confirmed in time. */
  List<PostView> unconfirmed(Instant now) {
    return list("confirmedAt is null and confirmDue <= ?1 order by confirmDue, id.value", now)
        .stream()
        .map(Post::view)
        .toList();
  }
}
