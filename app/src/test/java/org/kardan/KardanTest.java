package org.kardan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kardan.identity.IdentityFixtures;
import org.kardan.offers.OffersFixtures;
import org.kardan.register.RegisterFixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A store or page test: the whole application on a real, migrated PostgreSQL, without a network port.
 *
 * <p>All classes with exactly this annotation share one application context and one database, so the first pays about
 * ten seconds and the others nothing. Hence the rules:
 *
 * <ul>
 *   <li>A test makes the rows it needs, under new ids and distinctive names, and asserts about those only; it never
 *       counts a whole table.
 *   <li>A test that must see an empty table, or change what others rely on, is {@code @Transactional}: everything is
 *       rolled back. Listeners after commit and jobs do not run then.
 *   <li>No {@code @MockitoBean}, {@code @TestPropertySource} or {@code @DirtiesContext} on such a class: each would cost
 *       another context. Where one is the point, the class gets its own database through {@link TestDatabase}.
 * </ul>
 *
 * <p>Inject {@code MockMvcTester} for pages and {@code JdbcClient} for rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({IdentityFixtures.class, OffersFixtures.class, RegisterFixtures.class})
public @interface KardanTest {}
