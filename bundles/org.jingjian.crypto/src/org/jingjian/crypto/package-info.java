/** Digests, encryption and passwords: the national algorithms beside the international ones. */
package org.jingjian.crypto;
