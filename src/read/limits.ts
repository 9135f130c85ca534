/** Stands alone for the page that refuses a larger file before it is read, and needs no other bound. */
export const MOST_FILE_BYTES = 1_048_576;

/** Upper bounds of everything that is read, so that no input can make the reader hang or fill the memory. */
export const LIMITS = {
  fileBytes: MOST_FILE_BYTES,
  /** A list with one unit a line. */
  listBytes: 33_554_432,
  /** Twenty-one regions with six care choices each and some forty rules in each of them. */
  files: 6000,
  /** All files of one tree: half again as much as so many rules of the usual length. */
  treeBytes: 33_554_432,
  /** Profiles below one folder. */
  profiles: 1_000_000,
  depth: 24,
  fieldsPerMap: 5000,
  nodes: 100_000,
  textLength: 20_000,
  integerDigits: 15,
  /** More faults of one kind in one file tell nothing new. */
  sameFaultPerFile: 3,
} as const;
