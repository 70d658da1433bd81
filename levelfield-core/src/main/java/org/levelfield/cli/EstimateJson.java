package org.levelfield.cli;

import org.jspecify.annotations.Nullable;
import org.levelfield.compute.ComputeEstimate;
import org.levelfield.compute.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One estimate as one line of JSON. Numbers of operations and hours have four significant digits.
final class EstimateJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EstimateJson() {}

    /// @param id as it came, or none
    static String line(@Nullable JsonNode id, ComputeEstimate estimate) {
        ObjectNode line = JSON.createObjectNode();
        if (id != null) {
            line.set("id", id);
        }
        line.put("flop", rounded(estimate.flop().median()));
        line.put("low", rounded(estimate.flop().low()));
        line.put("high", rounded(estimate.flop().high()));
        line.put("method", estimate.method().label());
        line.put("basis", estimate.method().basis().label());
        line.put("gpu_hours", rounded(estimate.gpuHours()));
        line.put("reach", estimate.reach().label());
        ArrayNode evidence = line.putArray("evidence");
        for (Evidence each : estimate.evidence()) {
            evidence.addObject()
                    .put("kind", each.kind().label())
                    .put("words", each.words())
                    .put("offset", each.offset())
                    .put("value", rounded(each.value()));
        }
        ArrayNode assumptions = line.putArray("assumptions");
        estimate.assumptions().forEach(assumptions::add);
        return JSON.writeValueAsString(line) + "\n";
    }

    private static double rounded(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(4))
                .doubleValue();
    }
}
