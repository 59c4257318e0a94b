import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws the product's icon from its SVG: {@code java -cp jsvg.jar Icon.java IN.svg OUT.png|OUT.ico|OUT.icns}. */
public final class Icon {
	private static final int PNG = 256;
	private static final List<Integer> ICO = List.of(16, 32, 48, 256);
	/** The type of a picture in an icon of macOS tells its size. */
	private static final Map<String, Integer> ICNS = Map.of("ic07", 128, "ic08", 256, "ic09", 512);

	private Icon() {
	}

	/** @param arguments the drawing and the file to make */
	public static void main(String[] arguments) throws IOException {
		Path drawing = Path.of(arguments[0]);
		Path out = Path.of(arguments[1]);
		String name = out.getFileName().toString();
		byte[] content = switch (name.substring(name.lastIndexOf('.'))) {
			case ".png" -> picture(drawing, PNG);
			case ".ico" -> ico(drawing);
			case ".icns" -> icns(drawing);
			default -> throw new IllegalArgumentException(name);
		};
		Files.write(out, content);
	}

	private static byte[] picture(Path drawing, int size) throws IOException {
		var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		var canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		new SVGLoader().load(drawing.toUri().toURL(), LoaderContext.createDefault()).render(null, canvas, new ViewBox(size, size));
		canvas.dispose();
		var out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

	private static byte[] ico(Path drawing) throws IOException {
		var pictures = new ByteArrayOutputStream();
		var head = ByteBuffer.allocate(6 + 16 * ICO.size()).order(ByteOrder.LITTLE_ENDIAN);
		head.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
		for (int size : ICO) {
			byte[] picture = picture(drawing, size);
			head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
			head.putInt(picture.length).putInt(head.capacity() + pictures.size());
			pictures.write(picture);
		}
		return ByteBuffer.allocate(head.capacity() + pictures.size()).put(head.array()).put(pictures.toByteArray()).array();
	}

	private static byte[] icns(Path drawing) throws IOException {
		var pictures = new ByteArrayOutputStream();
		for (var kind : ICNS.entrySet()) {
			byte[] picture = picture(drawing, kind.getValue());
			pictures.write(kind.getKey().getBytes());
			pictures.write(ByteBuffer.allocate(4).putInt(8 + picture.length).array());
			pictures.write(picture);
		}
		return ByteBuffer.allocate(8 + pictures.size()).put("icns".getBytes()).putInt(8 + pictures.size()).put(pictures.toByteArray()).array();
	}
}
