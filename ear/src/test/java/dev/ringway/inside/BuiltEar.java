package dev.ringway.inside;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR as it was built, with one more web module that holds the tests. */
final class BuiltEar {
    private static final String MODULES = "META-INF/application.xml";

    private BuiltEar() {}

    static EnterpriseArchive with(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ringway.ear")));
        WebArchive war = ShrinkWrap.create(WebArchive.class, "inside.war")
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        String modules = content(ear)
                .replace(
                        "</application>",
                        "<module><web><web-uri>inside.war</web-uri><context-root>/inside</context-root></web></module>"
                                + "</application>");
        ear.delete(MODULES);
        return ear.add(new StringAsset(modules), MODULES).addAsModule(Testable.archiveToTest(war));
    }

    private static String content(EnterpriseArchive ear) {
        try (var stream = ear.get(MODULES).getAsset().openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
