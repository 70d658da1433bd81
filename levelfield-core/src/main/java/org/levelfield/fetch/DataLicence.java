package org.levelfield.fetch;

/// What may be done with the data of each source, and in whose name.
///
/// @param licence its name
/// @param credit the words that go with the data
public record DataLicence(String licence, String credit) {

    public static final DataLicence OPENALEX = new DataLicence("CC0 1.0", "OpenAlex (openalex.org)");
    public static final DataLicence ROR = new DataLicence("CC0 1.0", "Research Organization Registry (ror.org)");
    public static final DataLicence EPOCH = new DataLicence("CC BY 4.0", "Epoch AI (epoch.ai/data)");
    public static final DataLicence ARXIV = new DataLicence(
            "CC0 1.0 (metadata alone; each e-print has its own licence)",
            "Thank you to arXiv for use of its open access interoperability");
    public static final DataLicence OPENREVIEW =
            new DataLicence("CC BY 4.0 unless a note says otherwise", "OpenReview (openreview.net)");
    public static final DataLicence CODE_LINKS = new DataLicence("CC BY-SA 4.0", "Papers with Code");
}
