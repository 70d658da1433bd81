package org.levelfield.web.view;

/// A community in a list, its figures as text.
public record CommunityLine(
        String id, String label, String concepts, String works, String industry, String growth, String beyondGpu) {}
