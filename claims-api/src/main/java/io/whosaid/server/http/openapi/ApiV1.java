package io.whosaid.server.http.openapi;

import io.whosaid.server.http.problems.Problem;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the description of the API says beside its resources. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "whosaid",
            version = "1",
            description =
                "Takes articles, finds the quotations in them with their sources, and keeps what"
                    + " people decided about each. Offsets are UTF-16 units of the article's text,"
                    + " half-open. Every error is application/problem+json (RFC 9457). Lists come"
                    + " in pages: `next`, also in the Link header, is the cursor of the page that"
                    + " follows.",
            license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
    components =
        @Components(
            schemas = @Schema(name = "Problem", implementation = Problem.class),
            securitySchemes = {
              @SecurityScheme(
                  securitySchemeName = "token",
                  type = SecuritySchemeType.HTTP,
                  scheme = "bearer",
                  description =
                      "A machine's. Of the roles that an operation names, the token's scopes and"
                          + " its account must give one."),
              @SecurityScheme(
                  securitySchemeName = "session",
                  type = SecuritySchemeType.APIKEY,
                  in = SecuritySchemeIn.COOKIE,
                  apiKeyName = "whosaid-session",
                  description =
                      "A person's. Each change must also send the header X-CSRF-Token. On another"
                          + " port than 8080, the name of the cookie ends in -PORT.")
            },
            parameters = {
              @Parameter(
                  name = "limit",
                  in = ParameterIn.QUERY,
                  description = "How many items a page may hold.",
                  schema =
                      @Schema(
                          type = SchemaType.INTEGER,
                          minimum = "1",
                          maximum = "200",
                          defaultValue = "50")),
              @Parameter(
                  name = "cursor",
                  in = ParameterIn.QUERY,
                  description = "Where the page begins: `next` of the page before.",
                  schema = @Schema(type = SchemaType.STRING))
            }))
public class ApiV1 extends Application {}
