// Writes addresses, each once however many records state it.
//
// Of several ways to write the same address the first by code points is kept, so that it does not
// depend on which file was imported first.
//
// @access write
// @param rows    : AddressRow[]
// @param dataset : string
UNWIND $rows AS row
MERGE (address:Address {id: row.id})
  ON CREATE SET address.full = row.full, address.folded = row.folded, address.city = row.city,
    address.postcode = row.postcode, address.country = row.country, address.datasets = [$dataset]
  ON MATCH SET
    address.full = CASE WHEN row.full < address.full THEN row.full ELSE address.full END,
    address.city = CASE WHEN coalesce(row.city < address.city, address.city IS NULL)
      THEN row.city ELSE address.city END,
    address.postcode = CASE WHEN coalesce(row.postcode < address.postcode, address.postcode IS NULL)
      THEN row.postcode ELSE address.postcode END,
    address.datasets = CASE WHEN $dataset IN address.datasets
      THEN address.datasets ELSE address.datasets + $dataset END
