import { createContext } from 'react';

/** True inside a part that stands in somebody else's page: what a link leads to opens beside that page, in a new tab. */
export const LinksLeaveContext = createContext(false);
