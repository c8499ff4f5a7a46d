/**
 * Stands in the bundles for a package of which nothing is ever called: exceljs reads spreadsheets as streams with
 * `unzipper`, the program never does, and one package below it comes without a licence.
 */
export default {}
