/**
 * A step of the build, not shipped: {@link io.whosaid.models.PackModels} writes the models as
 * packs.
 */
package io.whosaid.models;
