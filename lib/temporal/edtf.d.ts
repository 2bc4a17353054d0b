/** The part of the EDTF package that tests use; it ships no types. */
declare module "edtf" {
  export default function parse(text: string): unknown;
}
