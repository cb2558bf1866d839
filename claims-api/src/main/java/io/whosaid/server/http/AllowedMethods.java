package io.whosaid.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What can be done at which path, by the description of the API. */
@ApplicationScoped
public class AllowedMethods {
  private static final String DOCUMENT = "<default>";

  private final OpenApiDocumentService descriptions;
  private final ObjectMapper json;
  private volatile List<Place> places;

  AllowedMethods(OpenApiDocumentService descriptions, ObjectMapper json) {
    this.descriptions = descriptions;
    this.json = json;
  }

  private record Place(String template, Pattern pattern, Set<String> methods) {}

  /** The methods that there are at {@code path}; those of the most literal template that fits. */
  public Set<String> at(String path) {
    if (places == null) {
      places = read();
    }
    return places.stream()
        .filter(place -> place.pattern().matcher(path).matches())
        .findFirst()
        .map(Place::methods)
        .orElse(Set.of());
  }

  private List<Place> read() {
    List<Place> read = new ArrayList<>();
    try {
      JsonNode paths = json.readTree(descriptions.getDocument(DOCUMENT, Format.JSON)).path("paths");
      for (Map.Entry<String, JsonNode> path : paths.properties()) {
        Pattern pattern = Pattern.compile(path.getKey().replaceAll("\\{[^}]*}", "[^/]+"));
        read.add(new Place(path.getKey(), pattern, methods(path.getValue())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    read.sort(
        Comparator.comparingLong(place -> place.template().chars().filter(c -> c == '{').count()));
    return read;
  }

  private static Set<String> methods(JsonNode described) {
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    described.fieldNames().forEachRemaining(name -> methods.add(name.toUpperCase(Locale.ROOT)));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }
}
