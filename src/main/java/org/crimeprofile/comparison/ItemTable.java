package org.crimeprofile.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crimeprofile.web.Source;
import org.springframework.stereotype.Component;

/** Puts items side by side, whatever their kind. */
@Component
class ItemTable {

  private final FindingCounts counts;

  ItemTable(FindingCounts counts) {
    this.counts = counts;
  }

  <V> ItemComparison of(
      Compared.Choice choice, List<ItemKind.Subject> subjects, List<V> items, ItemKind<V> kind) {
    Map<String, V> byKey =
        items.stream()
            .collect(
                Collectors.toMap(
                    item -> ItemColumn.key(kind.profile().apply(item), kind.key().apply(item)),
                    Function.identity()));
    List<ItemColumn> columns =
        choice.profiles().stream()
            .flatMap(
                member ->
                    subjects.stream()
                        .map(
                            subject ->
                                ItemColumn.of(
                                    member,
                                    subject,
                                    Optional.ofNullable(
                                            byKey.get(ItemColumn.key(member.id(), subject.key())))
                                        .map(kind.href())
                                        .orElse(null))))
            .toList();
    List<AttributeRow> rows = new ArrayList<>();
    for (ItemKind.Attribute<V> attribute : kind.attributes()) {
      rows.add(row(attribute, columns, byKey));
    }
    rows.addAll(counts.rows(columns, choice.ids()));
    List<Source> sources = items.stream().map(kind.source()).toList();
    return ItemComparison.of(
        columns,
        rows,
        choice.notes(),
        sources.isEmpty() ? choice.figures() : Source.together(sources));
  }

  private static <V> AttributeRow row(
      ItemKind.Attribute<V> attribute, List<ItemColumn> columns, Map<String, V> items) {
    List<FactCell> cells =
        columns.stream()
            .map(
                column ->
                    Optional.ofNullable(items.get(column.key()))
                        .map(item -> FactCell.of(attribute.value().apply(item), attribute.state()))
                        .orElseGet(() -> FactCell.missing(column.absence())))
            .toList();
    return attribute.comparable()
        ? AttributeRow.compared(attribute.key(), attribute.name(), cells)
        : AttributeRow.of(attribute.key(), attribute.name(), cells);
  }
}
