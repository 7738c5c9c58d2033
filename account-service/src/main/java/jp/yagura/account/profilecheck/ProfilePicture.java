package jp.yagura.account.profilecheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** The picture that goes with a look. */
@Entity
@Table(name = "account_profile_picture")
class ProfilePicture {
  @Id
  @Column(name = "check_id")
  private UUID checkId;

  @SuppressWarnings("UnusedVariable") // read and written by Hibernate alone
  @TenantId
  private String municipality;

  private byte[] content;

  @Column(name = "media_type")
  private String mediaType;

  protected ProfilePicture() {}

  ProfilePicture(UUID checkId, Picture picture) {
    this.checkId = checkId;
    this.content = picture.content();
    this.mediaType = picture.mediaType();
  }

  Picture picture() {
    return new Picture(content, mediaType);
  }
}
