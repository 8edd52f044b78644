package org.kardan.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kardan.identity.Accounts;
import org.kardan.identity.PersonId;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.Reader;
import org.kardan.web.Redirect;
import org.kardan.web.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with a password, and out. Passkeys come in through Spring Security's own addresses. */
@Controller
@RequestMapping("/{lang:de|zh|en}")
@Needs(Right.PUBLIC)
class SignInController {

    private final Accounts accounts;
    private final Attempts attempts;
    private final SignIn signIn;

    SignInController(Accounts accounts, Attempts attempts, SignIn signIn) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in")
    Answer form(Reader reader, @RequestParam(defaultValue = "") String to) {
        return reader.visitor().isSomebody()
                ? Redirect.to(target(reader, to))
                : new SignInPage(reader, "", to, SignInPage.Trouble.NONE);
    }

    @PostMapping("/sign-in")
    Answer signIn(
            Reader reader,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!attempts.maySignIn(email, request.getRemoteAddr())) {
            return new SignInPage(reader, email, to, SignInPage.Trouble.TOO_MANY);
        }
        var person = accounts.check(email, password);
        if (person.isEmpty()) {
            attempts.failed(email, request.getRemoteAddr());
            return new SignInPage(reader, email, to, SignInPage.Trouble.WRONG);
        }
        PersonId id = person.get();
        signIn.in(id, request, response);
        return Redirect.to(target(reader, to));
    }

    @PostMapping("/sign-out")
    Answer signOut(Reader reader, HttpServletRequest request) {
        signIn.out(request);
        return Redirect.to(reader.url("/")).saying("identity.signedout");
    }

    /** Only addresses of ours: a foreign one in {@code to} would make us an accomplice of phishing. */
    static String target(Reader reader, String to) {
        var ours = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && !to.contains("\n");
        return ours ? to : reader.url("/");
    }
}
