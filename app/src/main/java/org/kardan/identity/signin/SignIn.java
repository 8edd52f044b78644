package org.kardan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kardan.identity.Accounts;
import org.kardan.identity.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a person into the session, and out of it again. */
@Component
class SignIn {

    private final SecurityContextRepository contexts;
    private final Accounts accounts;

    SignIn(SecurityContextRepository contexts, Accounts accounts) {
        this.contexts = contexts;
        this.accounts = accounts;
    }

    void in(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        // A new session id: one that somebody planted before the sign-in must be worth nothing.
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person.toString(), null, List.of(new SimpleGrantedAuthority("ACCOUNT"))));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        accounts.noteSignIn(person);
    }

    void out(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
