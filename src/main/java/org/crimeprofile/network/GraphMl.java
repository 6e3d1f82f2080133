package org.crimeprofile.network;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crimeprofile.web.Source;
import org.jspecify.annotations.Nullable;

/**
 * A network as GraphML: one directed graph, since common readers take no graph that mixes both
 * kinds of edge; the attribute {@code directed} tells which edges have a direction.
 */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** What the element itself says already. */
  private static final List<String> OF_THE_ELEMENT = List.of("id", "source", "target");

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(NetworkView network) {
    StringWriter text = new StringWriter();
    try {
      new GraphMl(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(network);
    } catch (XMLStreamException impossibleInMemory) {
      throw new IllegalStateException(impossibleInMemory);
    }
    return text.toString();
  }

  private void write(NetworkView network) throws XMLStreamException {
    Map<String, @Nullable Object> about = about(network);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.setDefaultNamespace(NAMESPACE);
    xml.writeStartElement(NAMESPACE, "graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    for (Map.Entry<String, @Nullable Object> entry : about.entrySet()) {
      key("graph", entry.getKey(), entry.getValue() instanceof Integer ? "int" : "string");
    }
    keys("node", Column.OF_NODES);
    keys("edge", Column.OF_LINKS);
    start("graph");
    xml.writeAttribute("id", network.profile());
    xml.writeAttribute("edgedefault", "directed");
    for (Map.Entry<String, @Nullable Object> entry : about.entrySet()) {
      data("graph", entry.getKey(), entry.getValue() == null ? null : entry.getValue().toString());
    }
    for (Node node : network.nodes()) {
      start("node");
      xml.writeAttribute("id", node.id());
      data("node", Column.OF_NODES, node);
      xml.writeEndElement();
    }
    for (Link link : network.links()) {
      start("edge");
      xml.writeAttribute("id", link.id());
      xml.writeAttribute("source", link.source());
      xml.writeAttribute("target", link.target());
      data("edge", Column.OF_LINKS, link);
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static Map<String, @Nullable Object> about(NetworkView network) {
    Source source = network.source();
    Map<String, @Nullable Object> about = new LinkedHashMap<>();
    about.put("profile", network.profile());
    about.put("coverage", network.coverage());
    about.put("notes", String.join(" ", network.notes()));
    about.put("hyperlinks_self", network.hyperlinks().self());
    about.put("source_publisher", source.publisher());
    about.put("source_title", source.title());
    about.put("source_edition", source.edition());
    about.put("source_href", source.href());
    about.put("source_prose", source.prose());
    about.put("source_disclaimer", source.disclaimer());
    about.put("data_version_number", network.dataVersion().number());
    about.put("data_version_content_hash", network.dataVersion().contentHash());
    about.put("data_version_changed_at", network.dataVersion().changedAt().toString());
    return about;
  }

  private <T> void keys(String element, List<Column<T>> columns) throws XMLStreamException {
    for (Column<T> column : columns) {
      if (!OF_THE_ELEMENT.contains(column.name())) {
        key(element, name(column), column.type());
      }
    }
  }

  private <T> void data(String element, List<Column<T>> columns, T of) throws XMLStreamException {
    for (Column<T> column : columns) {
      if (!OF_THE_ELEMENT.contains(column.name())) {
        data(element, name(column), column.written(of));
      }
    }
  }

  /** What Gephi shows beside a node or an edge is called label. */
  private static String name(Column<?> column) {
    return column.name().equals("name") ? "label" : column.name();
  }

  private void key(String element, String name, String type) throws XMLStreamException {
    xml.writeCharacters("\n  ");
    xml.writeEmptyElement(NAMESPACE, "key");
    xml.writeAttribute("id", id(element, name));
    xml.writeAttribute("for", element);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void data(String element, String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      start("data");
      xml.writeAttribute("key", id(element, name));
      xml.writeCharacters(value);
      xml.writeEndElement();
    }
  }

  private void start(String name) throws XMLStreamException {
    xml.writeCharacters(name.equals("data") ? "\n    " : "\n  ");
    xml.writeStartElement(NAMESPACE, name);
  }

  private static String id(String element, String name) {
    return element + "_" + name;
  }
}
