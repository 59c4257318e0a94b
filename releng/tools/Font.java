import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Lays a font beside a product, with what it says of its licence: {@code java -cp fontbox.jar Font.java FONT.ttc FOLDER BUNDLES}.
 * Refuses one that may not be passed on, or that lacks a character that the product shows in Chinese.
 */
public final class Font {
	private static final String FAMILY = "Noto Sans CJK SC";
	private static final String LICENCE = "SIL Open Font License";
	/** Numbers of the records: copyright, family, version, licence, where that is found. */
	private static final List<Integer> TOLD = List.of(1, 5, 0, 13, 14);
	private static final int FAMILY_RECORD = 1;

	private final List<String> faults = new ArrayList<>();
	private final List<String> told = new ArrayList<>();

	private Font() {
	}

	/** @param arguments the font, the folder for it, the folder of the bundles' sources */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		Path folder = Path.of(arguments[1]);
		var font = new Font();
		var shown = shown(Path.of(arguments[2]));
		try (var fonts = new TrueTypeCollection(file.toFile())) {
			fonts.processAllFonts(each -> font.look(each, shown));
		}
		if (font.told.isEmpty()) {
			font.faults.add("no " + FAMILY);
		}
		font.faults.forEach(fault -> System.err.println("jingjian: " + file.getFileName() + ": " + fault));
		if (font.faults.isEmpty()) {
			Files.createDirectories(folder);
			Files.copy(file, folder.resolve(file.getFileName()));
			Files.write(folder.resolve("LICENSE.txt"), font.told);
		}
		System.exit(font.faults.isEmpty() ? 0 : 1);
	}

	private void look(TrueTypeFont font, TreeSet<Integer> shown) throws IOException {
		List<NameRecord> records = font.getNaming().getNameRecords();
		if (!FAMILY.equals(text(records, FAMILY_RECORD))) {
			return;
		}
		TOLD.forEach(record -> told.add(text(records, record)));
		if (told.stream().noneMatch(line -> line.contains(LICENCE))) {
			faults.add("not under the " + LICENCE);
		}
		CmapLookup glyphs = font.getUnicodeCmapLookup();
		String missing = shown.stream().filter(letter -> glyphs.getGlyphId(letter) == 0).map(Character::toString).collect(Collectors.joining());
		if (!missing.isEmpty()) {
			faults.add("has no glyphs for " + missing);
		}
	}

	private static String text(List<NameRecord> records, int number) {
		return records.stream().filter(record -> record.getNameId() == number).map(NameRecord::getString).findFirst().orElse("");
	}

	/** Every character beyond ASCII of the Chinese messages. */
	private static TreeSet<Integer> shown(Path bundles) throws IOException {
		var letters = new TreeSet<Integer>();
		try (var files = Files.walk(bundles)) {
			for (Path file : files.filter(each -> each.toString().endsWith("_zh_CN.properties") && !each.toString().contains("target")).toList()) {
				var messages = new Properties();
				try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
					messages.load(in);
				}
				messages.values().forEach(text -> ((String) text).codePoints().filter(letter -> letter >= 0x80).forEach(letters::add));
			}
		}
		if (letters.isEmpty()) {
			throw new IllegalArgumentException("no Chinese messages in " + bundles);
		}
		return letters;
	}
}
