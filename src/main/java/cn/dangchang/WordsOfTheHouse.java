package cn.dangchang;

import jakarta.validation.MessageInterpolator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Every visible word comes from the bundles under {@code messages/}; another language is another file. */
@Configuration(proxyBeanMethods = false)
class WordsOfTheHouse {
    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var bundles = Arrays.stream(resources.getResources("classpath*:messages/*.properties"))
                .map(file -> file.getFilename().replace(".properties", "")).filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name).distinct().sorted().toArray(String[]::new);
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.SIMPLIFIED_CHINESE);
    }

    /** What a form says about its fields is Chinese at every door, whatever language a client asks for. */
    @Bean
    ValidationConfigurationCustomizer objectionsOfForms() {
        return configuration -> configuration.messageInterpolator(new FixedLanguage(configuration.getDefaultMessageInterpolator()));
    }

    private record FixedLanguage(MessageInterpolator words) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, Locale.SIMPLIFIED_CHINESE);
        }

        @Override
        public String interpolate(String template, Context context, Locale asked) {
            return interpolate(template, context);
        }
    }
}
