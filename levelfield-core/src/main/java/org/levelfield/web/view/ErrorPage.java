package org.levelfield.web.view;

/// What could not be shown, and what to try.
public record ErrorPage(Frame frame, int status, String whatHappened, String whatToTry) {}
