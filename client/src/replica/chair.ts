/** Stands as sponsor of text that who presides put in; never a member. */
export const CHAIR = "CHAIR";
