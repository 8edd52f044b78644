package org.kardan.web.rendering;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.kardan.web.Answer;
import org.kardan.web.Needs;
import org.kardan.web.NotFound;
import org.kardan.web.Readers;
import org.kardan.web.Refused;
import org.kardan.web.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Turns refusals and failures into the error page. */
@Controller
@ControllerAdvice
@Needs(Right.PUBLIC)
class Errors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Readers readers;

    Errors(Readers readers) {
        this.readers = readers;
    }

    @ExceptionHandler(NotFound.class)
    Answer notFound(HttpServletRequest request) {
        return new ErrorPage(readers.of(request), 404, "");
    }

    @ExceptionHandler(Refused.class)
    Answer refused(HttpServletRequest request) {
        return new ErrorPage(readers.of(request), 403, "");
    }

    @RequestMapping("/error")
    Answer error(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var number = "";
        if (status >= 500) {
            number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Request failed, shown to the reader as number {}", number);
        }
        return new ErrorPage(readers.of(request), status, number);
    }
}
