package io.whosaid.attribution.internal.mentions;

import io.whosaid.attribution.Attribution.Grade;
import io.whosaid.attribution.Speaker;
import io.whosaid.attribution.internal.entities.Entity;
import java.util.Optional;

/**
 * Who a source is, and which rule said so.
 *
 * @param speaker the named source
 * @param entity the same as the document's cast knows it; empty for joint sources and bylines
 * @param description the words for an unnamed source; empty for a named one and for none
 * @param grade how much a reader learns about an unnamed source
 * @param why the rule
 */
public record Resolution(
    Optional<Speaker> speaker,
    Optional<Entity> entity,
    String description,
    Optional<Grade> grade,
    String why) {

  public static Resolution named(Entity entity, Speaker speaker, String why) {
    return new Resolution(Optional.of(speaker), Optional.of(entity), "", Optional.empty(), why);
  }

  public static Resolution named(Speaker speaker, String why) {
    return new Resolution(Optional.of(speaker), Optional.empty(), "", Optional.empty(), why);
  }

  public static Resolution unnamed(String description, Grade grade, String why) {
    return new Resolution(Optional.empty(), Optional.empty(), description, Optional.of(grade), why);
  }

  public static Resolution nobody(String why) {
    return new Resolution(Optional.empty(), Optional.empty(), "", Optional.empty(), why);
  }

  public Resolution because(String reason) {
    return new Resolution(speaker, entity, description, grade, reason);
  }
}
