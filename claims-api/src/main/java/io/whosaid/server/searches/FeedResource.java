package io.whosaid.server.searches;

import io.whosaid.server.accounts.Account;
import io.whosaid.server.claims.Claim;
import io.whosaid.server.http.problems.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Saved searches as Atom feeds (RFC 4287), for feed readers, which cannot sign in. */
@Path("/api/v1/feeds")
@Tag(name = "Claims")
public class FeedResource {
  private static final int ENTRIES = 50;
  private static final int TITLE = 100;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final SearchQuery searches;

  FeedResource(SearchQuery searches) {
    this.searches = searches;
  }

  /** The feed at an address. */
  @GET
  @PermitAll
  @Transactional
  @Path("/{secret:[A-Za-z0-9_-]{43}}")
  @Produces("application/atom+xml")
  @Operation(
      operationId = "readFeed",
      summary = "The newest 50 claims that a saved search finds, as an Atom feed.")
  public String read(String secret, @Context UriInfo uri) throws XMLStreamException {
    SavedSearch search =
        SavedSearch.<SavedSearch>find("feedHash", new FeedSecret(secret).hash())
            .firstResultOptional()
            .filter(FeedResource::isReadable)
            .orElseThrow(() -> Problem.of(404, "There is no feed at this address.").exception());
    List<Claim> claims = Claim.inOrder(searches.ids(search.query, "true", ENTRIES));
    return new Writing(uri.getBaseUri().toString()).feed(search, claims);
  }

  private static boolean isReadable(SavedSearch search) {
    return Account.named(search.account).filter(found -> found.disabledAt == null).isPresent();
  }

  /** One feed as it is written. */
  private static final class Writing {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String base;

    Writing(String base) throws XMLStreamException {
      this.base = base;
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    String feed(SavedSearch search, List<Claim> claims) throws XMLStreamException {
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element("id", "urn:whosaid:search:" + search.id);
      element("title", search.name);
      element(
          "updated",
          claims.stream()
              .map(Writing::updated)
              .max(Instant::compareTo)
              .orElse(search.createdAt)
              .toString());
      link(base);
      for (Claim claim : claims) {
        entry(claim);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    }

    private void entry(Claim claim) throws XMLStreamException {
      String source =
          claim.attributed.speakerName() != null
              ? claim.attributed.speakerName()
              : claim.attributed.description() != null
                  ? claim.attributed.description()
                  : "No source";
      String words = claim.quoted.contentText();
      xml.writeStartElement("entry");
      element("id", "urn:whosaid:claim:" + claim.id);
      element("title", source + ": " + start(words));
      element("updated", updated(claim).toString());
      element("published", claim.createdAt.toString());
      xml.writeStartElement("author");
      element("name", claim.article.outlet == null ? "whosaid" : claim.article.outlet);
      xml.writeEndElement();
      link(base + "?article=" + claim.article.id);
      element(
          "summary",
          claim.article.title == null ? words : words + " (" + claim.article.title + ")");
      xml.writeEndElement();
    }

    private void link(String address) throws XMLStreamException {
      xml.writeEmptyElement("link");
      xml.writeAttribute("href", address);
    }

    private void element(String name, String content) throws XMLStreamException {
      xml.writeStartElement(name);
      xml.writeCharacters(withoutControls(content));
      xml.writeEndElement();
    }

    private static Instant updated(Claim claim) {
      return claim.reviewedAt == null ? claim.createdAt : claim.reviewedAt;
    }

    private static String start(String words) {
      return words.codePointCount(0, words.length()) <= TITLE
          ? words
          : words.substring(0, words.offsetByCodePoints(0, TITLE - 1)) + "…";
    }

    /** XML 1.0 has no other control characters than these. */
    private static String withoutControls(String content) {
      return content.replaceAll(
          "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
  }
}
