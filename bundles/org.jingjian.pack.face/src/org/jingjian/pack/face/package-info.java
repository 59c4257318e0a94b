/** Supervision of face recognition under the Measures of the CAC and the MPS: rules, review of filings, risk levels. */
package org.jingjian.pack.face;
