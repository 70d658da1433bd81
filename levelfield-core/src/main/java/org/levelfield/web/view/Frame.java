package org.levelfield.web.view;

/// What every page has around it.
///
/// @param title of the page
/// @param section of the navigation that it belongs to: its path, or the empty string
/// @param assets folder of styles and scripts
/// @param field name of the field, or the empty string where none is open
/// @param built ISO date of its publication
/// @param notice what must be known of the field, or the empty string
/// @param charts whether there is something to draw
public record Frame(
        String title, String section, String assets, String field, String built, String notice, boolean charts) {

    public Frame withCharts(boolean drawn) {
        return new Frame(title, section, assets, field, built, notice, drawn);
    }
}
