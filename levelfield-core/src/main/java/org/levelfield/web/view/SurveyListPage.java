package org.levelfield.web.view;

import java.util.List;
import org.levelfield.measure.Measure;

/// The measures there are.
public record SurveyListPage(Frame frame, List<Measure> measures) {}
