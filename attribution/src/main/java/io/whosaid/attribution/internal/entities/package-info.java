/**
 * Links the names of one document: {@link io.whosaid.attribution.internal.entities.EntityClusters}.
 *
 * <p>{@code NameClusterer} puts the names of one person or organisation together into an {@code
 * Entity}; {@code PersonAttributeReader} and {@code EntityDescriptors} read what the text says of
 * each.
 */
package io.whosaid.attribution.internal.entities;
