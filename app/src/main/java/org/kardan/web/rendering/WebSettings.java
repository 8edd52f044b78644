package org.kardan.web.rendering;

import java.util.List;
import org.kardan.language.Texts;
import org.kardan.web.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires readers, answers and the guard into Spring MVC. */
@Configuration
class WebSettings {

    @Bean
    Texts texts() {
        return Texts.load();
    }

    @Bean
    WebMvcConfigurer kardanWeb(Readers readers, AnswerHandler answers, RightsGuard guard) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new ReaderArgument(readers));
            }

            @Override
            public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
                handlers.add(answers);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(guard);
            }
        };
    }
}
