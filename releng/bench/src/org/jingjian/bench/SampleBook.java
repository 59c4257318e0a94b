package org.jingjian.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a workbook of filings as spreadsheet programs do: three sheets, texts shared. */
final class SampleBook {
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
	private static final String NAMESPACE = "http://schemas.openxmlformats.org/";
	private static final List<String> MATERIALS = List.of("个人信息处理者基本情况表", "人脸识别技术应用情况备案表", "个人信息保护影响评估报告",
			"统一社会信用代码证件", "法定代表人身份证件", "经办人身份证件", "经办人授权委托书", "承诺书");

	private final Map<String, Integer> shared = new LinkedHashMap<>();
	private final Random random = new Random(10);
	private final StringBuilder processors = sheet();
	private final StringBuilder scenarios = sheet();
	private final StringBuilder materials = sheet();

	private SampleBook(int count) {
		row(processors, "序号", "个人信息处理者名称", "统一社会信用代码", "单位类型", "所属行业", "注册地", "办公地址", "法定代表人", "个人信息保护负责人", "联系电话",
				"电子邮箱", "经办人", "首次达到10万人日期", "申报日期", "存储人脸信息人数", "其中不满十四周岁人数");
		row(scenarios, "统一社会信用代码", "场景名称", "安装位置", "是否公共场所", "处理目的", "识别模式", "合法性基础", "必要性说明", "替代验证方式", "设备品牌型号",
				"设备数量", "算法供应商", "存储位置", "是否通过互联网传输", "存储人数", "保存期限(天)", "等保级别", "上线日期", "影响评估报告日期", "风险等级");
		row(materials, "统一社会信用代码", "材料名称", "文件名", "页数", "是否盖章");
		for (int i = 1; i <= count; i++) {
			add(i);
		}
	}

	private static StringBuilder sheet() {
		return new StringBuilder("<worksheet xmlns=\"" + NAMESPACE + "spreadsheetml/2006/main\"><sheetData>");
	}

	private void add(int number) {
		String code = code();
		row(processors, number, "测试物业服务" + number + "有限公司", code, "企业", "房地产业", "山东省济南市历下区", "山东省济南市历下区" + number + "号", "赵一", "钱二",
				"0531-8" + number, "p" + number + "@example.com", "孙三", "2025-07-" + (10 + number % 20), "2025-08-" + (10 + number % 20), 300_000, 0);
		for (int i = 0; i < 2; i++) {
			row(scenarios, code, "门禁通行" + i, "小区出入口", "否", "身份核验", "1:N", "个人同意", "减少冒用", "刷卡", "HK-F200", 12, "算法甲", "设备内", "否", 150_000, 90,
					"二级", "2024-05-06", "2024-04-05", "低");
		}
		for (String material : MATERIALS) {
			row(materials, code, material, code + "_" + material + ".pdf", 12, "是");
		}
	}

	private String code() {
		var code = new StringBuilder("91370102");
		while (code.length() < 17) {
			code.append(ALPHABET.charAt(random.nextInt(31)));
		}
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < 17; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * weight;
			weight = weight * 3 % 31;
		}
		return code.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
	}

	private void row(StringBuilder sheet, Object... cells) {
		sheet.append("<row>");
		for (Object cell : cells) {
			if (cell instanceof Number) {
				sheet.append("<c><v>").append(cell).append("</v></c>");
			} else {
				Integer index = shared.computeIfAbsent((String) cell, text -> shared.size());
				sheet.append("<c t=\"s\"><v>").append(index).append("</v></c>");
			}
		}
		sheet.append("</row>");
	}

	/** @param count processors, each with two scenarios and eight materials */
	static Path write(Path file, int count) throws IOException {
		var book = new SampleBook(count);
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			part(zip, "[Content_Types].xml", "<Types/>");
			part(zip, "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"处理者基本情况\" r:id=\"r1\"/><sheet name=\"应用情况\" r:id=\"r2\"/>"
					+ "<sheet name=\"材料清单\" r:id=\"r3\"/></sheets></workbook>");
			var relations = new StringBuilder("<Relationships>");
			for (int i = 1; i <= 3; i++) {
				relations.append("<Relationship Id=\"r%d\" Type=\"x/worksheet\" Target=\"worksheets/sheet%d.xml\"/>".formatted(i, i));
			}
			part(zip, "xl/_rels/workbook.xml.rels", relations + "<Relationship Id=\"r4\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
			part(zip, "xl/worksheets/sheet1.xml", book.processors + "</sheetData></worksheet>");
			part(zip, "xl/worksheets/sheet2.xml", book.scenarios + "</sheetData></worksheet>");
			part(zip, "xl/worksheets/sheet3.xml", book.materials + "</sheetData></worksheet>");
			part(zip, "xl/sharedStrings.xml", "<sst>" + String.join("", book.shared.keySet().stream().map(text -> "<si><t>" + text + "</t></si>").toList()) + "</sst>");
		}
		return file;
	}

	private static void part(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		OutputStream out = zip;
		out.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}
}
