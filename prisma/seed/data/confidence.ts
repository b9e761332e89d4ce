/**
 * How far a seeded fact may be trusted.
 * `confirmed`: stated in a named public source (or word for word in the predecessor of the rule in force);
 * `inferred`: follows from confirmed evidence of another year or a neighbouring fact;
 * `proposed`: a sensible default where no source was found. Shown to readers as "cần xác nhận".
 */
export type Confidence = "confirmed" | "inferred" | "proposed";
