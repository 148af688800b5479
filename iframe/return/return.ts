import { ownPage } from '../page/own-page.js';
import { readPageQuery } from '../page/page-query.js';

/*
 * The order and its single-use code are in the fragment, which the checkout itself reads and strips (design.md 6). Of
 * the query only a language and a shipped theme count: anybody can write a link to this page.
 */
ownPage(document.createElement('vignette-checkout'), readPageQuery(location.search, navigator.languages)).open();
