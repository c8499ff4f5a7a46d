/** Name of the hidden sheet of facts by which an edited file is read back: two columns, fact and value. */
export const originSheet = 'hartuesi'
