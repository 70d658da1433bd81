package org.levelfield.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.levelfield.run.UserMistake;

/// The secret word without which a server that others can reach answers nothing. It comes in the header `Authorization`
/// (`Bearer WORD`), or once in an address (`?token=WORD`), after which the browser keeps a cookie with its hash.
public final class AccessToken {

    /// Shorter words can be guessed.
    static final int LEAST_CHARACTERS = 16;

    private static final String COOKIE = "levelfield";
    private static final String PARAMETER = "token";
    private static final String BEARER = "Bearer ";
    private static final int RANDOM_BYTES = 24;

    private final String word;
    private final String hash;

    private AccessToken(String word) {
        this.word = word;
        this.hash = HexFormat.of().formatHex(sha256("levelfield cookie " + word));
    }

    /// A word that somebody chose.
    ///
    /// @throws UserMistake if it is too short, or cannot stand in a header
    public static AccessToken of(String word) {
        if (!word.matches("[A-Za-z0-9._~-]{" + LEAST_CHARACTERS + ",200}")) {
            throw new UserMistake(
                    "this token can be guessed, or cannot be sent",
                    "Give " + LEAST_CHARACTERS
                            + " to 200 letters, digits and -._~, or leave --token out to have one made.");
        }
        return new AccessToken(word);
    }

    /// A word of 192 random bits.
    public static AccessToken random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new AccessToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// What stands behind an address to enter with.
    public String query() {
        return "?" + PARAMETER + "=" + word;
    }

    /// Lets a request pass, or sends a browser that brings the word to the same address without it.
    ///
    /// @throws Refused with status 401
    void check(Context context) {
        Optional<String> header = Optional.ofNullable(context.header("Authorization"))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip());
        if (header.isPresent() && same(header.get(), word)) {
            return;
        }
        Optional<String> cookie = Optional.ofNullable(context.cookie(COOKIE));
        if (cookie.isPresent() && same(cookie.get(), hash)) {
            return;
        }
        Optional<String> given = Optional.ofNullable(context.queryParam(PARAMETER));
        if (given.isPresent() && same(given.get(), word)) {
            Cookie kept = new Cookie(COOKIE, hash);
            kept.setHttpOnly(true);
            kept.setPath("/");
            kept.setSameSite(SameSite.LAX);
            context.cookie(kept);
            context.header("Cache-Control", "no-store").redirect(withoutToken(context));
            context.skipRemainingHandlers();
            return;
        }
        context.header("WWW-Authenticate", "Bearer");
        throw new Refused(
                401,
                "this server wants its token",
                "Open the address that it printed when it was started, or send the header Authorization: Bearer TOKEN.");
    }

    private static String withoutToken(Context context) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (Map.Entry<String, java.util.List<String>> parameter :
                context.queryParamMap().entrySet()) {
            if (!parameter.getKey().equals(PARAMETER)) {
                parameter
                        .getValue()
                        .forEach(value ->
                                query.add(Addresses.encoded(parameter.getKey()) + "=" + Addresses.encoded(value)));
            }
        }
        // a path that began with two slashes would lead to another machine
        return context.path().replaceAll("^/+", "/") + query;
    }

    /// Takes as long whatever they have in common.
    private static boolean same(String given, String wanted) {
        return MessageDigest.isEqual(sha256(given), sha256(wanted));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
