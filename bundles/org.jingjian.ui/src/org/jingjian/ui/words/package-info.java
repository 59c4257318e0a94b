/** The words for what the model names: states, outcomes, attributes, actions of the journal. */
package org.jingjian.ui.words;
