-- How many findings cite a place of the law for an item of a checklist.
SELECT item.value AS item, json_extract(article.value, '$.citation') AS citation, count(*) AS used
FROM finding, json_each(finding.items) AS item, json_each(finding.articles) AS article
GROUP BY 1, 2
