package jp.yagura.account.acknowledgement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;

/** That somebody has read it, and understood it. */
record Acknowledgement(
    UUID id,
    @JsonIgnore String person,
    String personName,
    String division,
    String guidelineVersion,
    Instant at) {}
