/** Every component is written with runes, and a warning of the compiler (a missing name, a click without a key) is an error. */
export default {
  compilerOptions: { runes: true },
};
