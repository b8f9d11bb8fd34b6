/**
 * What an investigator's program asks: the chains with the companies by name, and for each junction the
 * two records that are the evidence. Without the network of all answers and the counts, which the
 * browser asks for as well.
 */
export const EVIDENCE_QUERY = `
query Evidence($question: PathQuestion!, $first: Int!) {
  paths(question: $question, first: $first) {
    paths {
      id score bottleneckUsd sequenceCount
      companies { id name country }
      hops {
        ... on ShipmentHop { shipment { id } alternatives }
        ... on LinkHop { link { id } }
      }
      junctions {
        company { id name }
        arrival { ...Record }
        departure { ...Record }
        dwellDays { min max }
        links { id }
        continuity
        quantityRatio
      }
    }
    conclusion exact provenRank endCursor graphVersion milliseconds
  }
}
fragment Record on Shipment {
  id date hs hs6 description valueUsd weightKg quantity unit originCountry provenance { record }
}`;
