/** What every page has in common: its frame, its forms and their errors, its lists, and what it says when something fails. */
@NullMarked
package scot.tayside.mentoring.web;

import org.jspecify.annotations.NullMarked;
