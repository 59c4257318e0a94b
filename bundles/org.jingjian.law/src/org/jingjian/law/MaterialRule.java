package org.jingjian.law;

import java.util.List;
import org.jingjian.base.Text;

/**
 * A material that a filing brings.
 *
 * @param kind id in the catalogue
 * @param title its name
 * @param name its name as the notice writes it, in Chinese, whatever the user's language
 * @param required false for what is brought as needed
 * @param stamped it must carry the processor's stamp
 * @param article id of the provision or notice that asks for it
 * @param aliases other names it goes by
 */
public record MaterialRule(String kind, Text title, String name, boolean required, boolean stamped,
		String article, List<String> aliases) {
	public MaterialRule {
		aliases = List.copyOf(aliases);
	}
}
