// Companies of a country.
//
// @access schema
CREATE INDEX company_country IF NOT EXISTS
FOR (company:Company) ON (company.country)
