package jp.yagura.account.profilecheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ProfilePictures implements PanacheRepositoryBase<ProfilePicture, UUID> {}
