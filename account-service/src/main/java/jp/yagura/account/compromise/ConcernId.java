package jp.yagura.account.compromise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An incident and one of the accounts that it concerns. */
@Embeddable
record ConcernId(
    @Column(name = "incident_id") UUID incidentId, @Column(name = "account_id") UUID accountId) {}
